import { Config, config, settings } from "./config";
export const a = Config.required("Q_STATIC"); //! Q_STATIC required
export const b = config.get("Q_INSTANCE", "i"); //! Q_INSTANCE optional = i
export const c = settings.read("Q_OBJECT"); //! Q_OBJECT unknown
export const d = new Map<string, string>().get("Q_MAP");
