import { Controller, Get, Module, VersioningType } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("versions")
class Versions {
  @Get("x") //! unlisted route */x
  x() {}
}

@Module({ controllers: [Versions] })
class App {}

const app = NestFactory.create(App);
app.enableVersioning({ type: VersioningType.URI, defaultVersion: "1" });
