import { Controller, Get } from "@nestjs/common";

@Controller("deep")
export class DeepController implements OnInit {
  text = "it extends nothing";

  @Get() //! route GET /api/deep
  deep() {}
}
