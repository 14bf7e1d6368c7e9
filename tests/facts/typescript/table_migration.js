exports.up = async (knex) => {
  await knex.schema.createTable("members", (table) => table.increments()); //! table members
  await knex.schema.alterTable("members", (table) => {
    // Better than knex.schema.dropTable("members").
    table.string("name");
  });
  await knex.schema.createTable(NAME, (table) => table.increments());
};
