const sequelize = require("./sequelize");

const User = sequelize.define( //! ^^ none of tables
  "user",
  {
    firstName: { type: DataTypes.STRING, field: "first_name" }, //! column first_name firstName
    lastName: DataTypes.STRING, //! column lastName
    ...others,
  },
  { tableName: "users" }, //! table users User
);

const attributes = { zipCode: DataTypes.STRING, "two words": DataTypes.STRING }; //! column zip_code zipCode; column two words
class Address extends Model {}
Address.init(attributes, { sequelize, underscored: true, tableName: "addresses" }); //! table addresses Address

sequelize.define("note", { createdAt: DataTypes.DATE }, { underscored: false, tableName: "notes" }); //! table notes note; column createdAt
sequelize.define("plural", { a: DataTypes.DATE }, {});
sequelize.define("dynamic", {}, { tableName: name() });
sequelize.define("shared", build(), { tableName: "shared" }); //! table shared
sequelize.define(NAME, imported, { tableName: "by_constant" }); //! table by_constant
sequelize.define("person", {
  birthDay: {
    type: DataTypes.DATE,
    field: "birth_day", //! column birth_day birthDay
  },
}, {
  // It has a tableName since it is not the plural.
  comment: "tableName",
  tableName: "persons", //! table persons person
});
queue.register("x", {}, { tableName: "no_table" });
sequelize.define("odd", { tableName: "odd_attribute" }, {});
sequelize.define({ tableName: "alone" });
const plain = { tableName: "plain" };
const { tableName } = plain;
// { tableName: "in_a_comment" }
log("tableName");
