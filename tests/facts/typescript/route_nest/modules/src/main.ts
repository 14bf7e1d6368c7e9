import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory, RouterModule } from "@nestjs/core";

@Controller("in-module")
class InModule {
  @Get("x") //! unlisted route */x
  x() {}
}

@Module({ imports: [RouterModule.register([{ path: "module", module: App }])], controllers: [InModule] })
class App {}

const app = NestFactory.create(App);
