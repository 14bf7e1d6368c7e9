// Each class with @Controller is listed here.
import { Module } from "@nestjs/common";
import { DeepController } from "./deep/down/deep.controller";
import { OtherController } from "./foreign.controller";
import { UsersController } from "./users.controller";
import { ItemsController, Derived, Versioned, Hosted, Several, Empty } from "./items.controller";

@Module({ controllers: [DeepController, OtherController, UsersController, ItemsController, Derived, Versioned, Hosted, Several, Empty] })
export class AppModule {}
