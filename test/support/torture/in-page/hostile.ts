/** Text that nobody would write and somebody will. */
const repeated = (text: string, times: number) => text.repeat(times);

const short: readonly (() => string)[] = [
  () => "",
  () => " \u00a0\u3000\t\n",
  () => "--",
  () => "<img src=x onerror=alert(1)>",
  () => "</script><script>throw 1</script>",
  () => "{{constructor.constructor('throw 1')()}}",
  () => "\u202eevil\u202c \u2066left\u2069 \u200f123\u200e",
  () => repeated("\u200b\u2060\ufeff", 300),
  () => "العقد رقم ١٢٣٬٤٥٦٫٧٨",
  () => "\ud800 lone \udfff",
  () => `Z${repeated("\u0301\u0489", 200)}`,
  () => "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  () => "\u0000\u0007\u001b[31m",
  () => "__proto__",
  () => "NaN",
  () => "1e999",
  () => "-0",
  () => "１，２３４．５６",
  () => "$1,2,3,4.5.6",
  () => "99/99/9999",
  () => "0000-00-00",
  () => repeated("9", 400),
  () => repeated("1 ", 1_900),
  () => repeated("1,", 1_900),
  () => repeated("(", 1_900),
  () => `${repeated("a", 1_900)} 30 2026`,
  () => repeated("-", 3_900),
  () => repeated("É ", 1_900),
];
const long: readonly (() => string)[] = [
  () => repeated("x", 5_000),
  () => repeated(" ", 100_000),
  () => repeated("金额 ", 100_000),
];
/** 10 MB each: made once, since what is tried is reading them. */
let huge: string[] | null = null;
const hugeTexts = () => {
  huge ??= [repeated("0123456789", 1_000_000), repeated(" \u200b", 5_000_000)];
  return huge;
};

export function hostileText(draw: () => number, mayBeHuge: boolean): string {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(draw() * items.length)];
  if (mayBeHuge && draw() < 0.02) return pick(hugeTexts()) ?? "";
  return (draw() < 0.03 ? pick(long) : pick(short))?.() ?? "";
}
