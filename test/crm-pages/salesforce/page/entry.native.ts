import "./boot"
import "./main"
