import "./boot";
import "./main";
