import { All, Controller, Get, Param, Post, Sse, UseGuards, Version } from "@nestjs/common";
import { Delete } from "other";

@UseGuards(Guard)
@Controller("users")
export class UsersController {
  constructor(private readonly users: Users) {}

  @Get() //! route GET /api/users
  list() {}

  @UseGuards(Guard)
  @Get(":id") //! route GET /api/users/[id]
  one(@Param("id") id: string) {}

  @Post(["a", "b"]) //! route POST /api/users/a; route POST /api/users/b
  @UseGuards(Guard)
  two() {}

  @All("all") //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /api/users/all
  all() {}

  @Sse("stream") //! route GET /api/users/stream
  stream() {}

  @Get(computed()) //! unlisted route /api/users/*
  computed() {}

  @Version("2")
  // Since the spring.
  @Get("versioned") //! unlisted route */versioned
  versioned() {}

  @Get("old") //! unlisted route */old
  @Version("1")
  old() {}

  @Delete("foreign")
  foreign() {}

  @Guarded()
  helper() {}
}
