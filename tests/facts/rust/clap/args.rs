use clap::{Arg, Parser};

const ENV_CONST: &str = "C_CONST"; //! C_CONST required

#[derive(Debug, Parser)]
struct Cli {
    #[arg(long, env = "C_REQUIRED")] //! C_REQUIRED required
    required: String,
    #[arg(long, env = "C_DEFAULT", default_value = "d")] //! C_DEFAULT optional = d
    default: String,
    #[clap(long, default_value_t = 8080, env = "C_TYPED")] //! C_TYPED optional = 8080
    pub typed: u16,
    #[arg(long, env("C_CALLED"), default_value_t)] //! C_CALLED optional
    called: bool,
    #[structopt(long, env = "C_COMPUTED", default_value_os_t = home())] //! C_COMPUTED optional = home() computed
    computed: PathBuf,
    /// An optional one
    #[arg(long, env = "C_OPTION")] //! C_OPTION optional
    #[serde(default)]
    pub(crate) option: Option<String>,
    #[arg(env = "C_LIST")] //! C_LIST optional
    list: Vec<String>,
    #[arg(env = "C_BOOL")] //! C_BOOL optional
    flag: bool,
    #[arg(
        long,
        env, 
    )]
    api_token: String, //! API_TOKEN required
    #[arg(long, env = ENV_CONST)]
    constant: String,
    #[arg("style", env = "C_STYLE")] //! C_STYLE required
    style: String,
    #[arg(long, env = "C_OWN_DEFAULT", default_value_t)] //! C_OWN_DEFAULT optional
    level: Level,
    #[arg(long, env = "lower")]
    lower: String,
    #[arg(long, default_value = "env")]
    without: String,
    #[arg(long, env = "C_NO_FIELD")]
}

#[derive(clap::Args)]
struct Group {
    #[arg(long, env = "C_GROUP")] //! C_GROUP unknown
    group: String,
}

#[derive(Parser)]
#[group(requires_all = ["maybe"])]
struct Together {
    #[arg(long, env = "C_TOGETHER")] //! C_TOGETHER unknown
    maybe: String,
}

#[derive(Parser)]
struct Sub {
    #[arg(long, env = "C_SUB")] //! C_SUB unknown
    sub: String,
}

#[derive(Parser)]
struct Flat {
    #[arg(long, env = "C_FLAT")] //! C_FLAT unknown
    flat: String,
}

enum Command {
    Run(Sub),
    Take { #[arg(env = "C_TAKE")] take: String }, //! C_TAKE unknown
}
struct Holder { flat: Option<Flat> }

fn built() {
    Arg::new("x").env("C_BUILT"); //! C_BUILT unknown
    Arg::new("x").env("lower" + "er");
    Arg::new("x").env("lower").env(name);
    Command::new("x").env("C_CHILD", "x");
}
