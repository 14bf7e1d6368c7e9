import { Get } from "@nestjs/common";
import { Controller } from "other";

@Controller("foreign")
export class OtherController {
  @Get("x")
  x() {}
}
