import { Column, Entity as Made, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

// @Entity("in_a_comment")
const text = '@Entity("in_a_string")';

@Entity("people") //! table people Person
export class Person {
  @PrimaryColumn() id: string; //! column id
  @Column({ name: "full_name" }) fullName!: string; //! column full_name fullName
  @Column("varchar", { length: 3, name: "code" }) //! column code short
  @Index()
  short: string;
  @Index() @CreateDateColumn() createdAt: Date; //! column createdAt
  @ManyToOne(() => Team) team: Team;
  @ManyToOne(() => Team) @JoinColumn({ name: "boss_id" }) boss: Team; //! column boss_id boss
  @ManyToOne(() => Team) @JoinColumn() home: Team;
  @OneToOne(() => Team, { name: "no" }) none: Team;
  @Columns() plural: string;
  @Column methodLess: string; //! column methodLess
  static limit = 3;
  @Column() get computed() {
    return 1;
  }
}

@Entity({ schema: "auth", name: `sessions` }) //! table sessions Session
class Session {}

@Entity()
export abstract class PersonToken {} //! table person_token PersonToken

@Entity({ name: nameOf() })
class Dynamic {}

@ViewEntity({ expression: "select", name: "totals" }) //! table totals Totals
export class Totals {
  @ViewColumn() sum: number; //! column sum
}

@Other("no")
// @Entity()
export class Commented {
  @Entity("no_table_either") field: string;
}
@Entity("nameless")
export default class {}
@Other("no")
class NoTable {}
const made = decorate(@Entity("odd") 1);
