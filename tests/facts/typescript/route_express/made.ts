import { Router } from "express";

export default function make() {
  return names.map(() => {
    return Router();
  });
}
