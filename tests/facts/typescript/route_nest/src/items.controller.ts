import { Controller, Get, Injectable } from "@nestjs/common";
import { Controller as Other } from "other";
import { PATH } from "./paths";

@Controller({ path: "items" })
export class ItemsController {
  @Get("x") //! route GET /api/items/x
  x() {}
}

@Controller({ path: "versioned", version: "1" })
export class Versioned {
  @Get("x") //! unlisted route */x
  x() {}
}

@Controller({ path: "hosted", host: "admin.example.com" })
export class Hosted {
  @Get("x") //! unlisted route */x
  x() {}
}

@Controller(["one", PATH])
export class Several {
  @Get("x") //! route GET /api/one/x; route GET /api/two/x
  x() {}
}

@Controller({})
export class Empty {
  @Get("empty") //! route GET /api/empty
  x() {}
}

@Controller("derived") //! unlisted route
export class Derived extends Empty {}

@Controller("nowhere")
export class Nowhere {
  @Get("x") //! unlisted route */x
  x() {}
}

@Other("foreign")
export class Foreign {
  @Get("x")
  x() {}
}

@Injectable()
export class Service {
  @Get("x")
  x() {}
}
