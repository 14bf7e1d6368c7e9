import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

async function start() {
  const app = await NestFactory.create(AppModule);
  // Before, app.setGlobalPrefix("v0");
  app.setGlobalPrefix("api");
  await app.listen(3000);
}
