export { read } from "@acme/env/read";
