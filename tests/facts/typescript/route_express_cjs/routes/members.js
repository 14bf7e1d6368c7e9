const express = require("express");
exports.members = express.Router();
exports.others = new express.Router();
const own = exports.members;
