import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller()
class Plain {
  @Get("*") //! unlisted route
  everything() {}

  @Get("x") //! route GET /x
  x() {}
}

@Module({ controllers: [Plain] })
class App {}

NestFactory.create(App);
