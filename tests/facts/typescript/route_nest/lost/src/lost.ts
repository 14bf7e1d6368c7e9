import { Controller, Get, Module } from "@nestjs/common";

@Controller("lost")
class Lost {
  @Get("x") //! unlisted route */x
  x() {}
}

@Module({ controllers: [Lost] })
class App {}
