import "./boot";
import "@lwc/synthetic-shadow";
import "./main";
