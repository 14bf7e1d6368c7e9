import { ConfigService } from "@nestjs/config";
export class Mailer {
  constructor(private readonly config: ConfigService) {}
  send(configService: ConfigService, map: Map<string, string>) {
    return [
      this.config.get<string>("NC_PLAIN"), //! NC_PLAIN unknown
      this.config.get("NC_DEFAULT", "d"), //! NC_DEFAULT optional = d
      configService.getOrThrow<string>("NC_DEMANDED"), //! NC_DEMANDED required
      configService.get("NC_OR") ?? "or", //! NC_OR optional = or
      configService.get("mail.host"),
      configService.get(),
      register("NC_REGISTERED", configService.get),
      configService.get(name),
      configService.get,
      map.get("NC_MAP"),
    ];
  }
}
