import { Column, Entity, Model, Table } from "sequelize-typescript";
import { Entity as Thing } from "./typeorm";

@Table({ modelName: "team", tableName: "teams" }) //! table teams Team
class Team extends Model {
  @Column(DataType.STRING) name: string; //! column name
  @Column({ type: DataType.STRING, field: "sub_domain" }) subdomain: string; //! column sub_domain subdomain
}

@Table
class Plural extends Model {}

@Entity()
class OfOthers {}

@Table("assets") //! table assets Asset
export default class Asset {}
