import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("health")
class Health {
  @Get("x") //! unlisted route */x
  x() {}
}

@Module({ controllers: [Health] })
class App {}

const app = NestFactory.create(App);
app.setGlobalPrefix("v1", { exclude: ["health"] });
