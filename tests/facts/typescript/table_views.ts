import { Column, ViewEntity } from "typeorm";
import { Entity } from "./decorators";

@ViewEntity({ expression: "select" })
export class MonthlyTotals {} //! table monthly_totals MonthlyTotals

// Another decorator of the same name may say anything.
@Entity()
export class Unknown {
  @Column() id: number;
}
