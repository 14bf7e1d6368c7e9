import { reactRouter } from "@react-router/dev/vite";
