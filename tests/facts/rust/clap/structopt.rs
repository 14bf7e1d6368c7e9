use structopt::StructOpt;

#[derive(StructOpt)]
struct Old {
    #[structopt(env = "C_OLD")] //! C_OLD required
    old: String,
}
