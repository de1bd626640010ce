/**
 * Preloaded into `plasmo build`. Parcel 2.9 leaves what a page has already loaded out of the page's lazy chunks, but
 * only for pages it reaches from the entry, and Plasmo's pages are isolated from it: without this each tab of the
 * sidebar carried its own React, its own Dexie and its own copy of our state (measured: 501 KB for a tab of 82 KB,
 * and "The method is used before it was loaded"). The bundler asks the graph of bundles for its topological order;
 * here the order begins at every node that nothing leads to.
 */
const { Graph } = require("@parcel/graph");

const everyKindOfEdge = -1;

Graph.prototype.topoSort = function topoSort(type) {
  const seen = new Set();
  const sorted = [];
  const isStart = (id) => this.getNodeIdsConnectedTo(id, everyKindOfEdge).length === 0;
  const ids = [...this.nodes.keys()];
  for (const start of [...ids.filter(isStart), ...ids]) {
    if (seen.has(start)) continue;
    this.traverse(
      {
        enter: (id, _context, actions) => {
          if (seen.has(id)) actions.skipChildren();
        },
        exit: (id) => {
          if (!seen.has(id)) sorted.push(id);
          seen.add(id);
        },
      },
      start,
      type,
    );
  }
  return sorted.reverse();
};
