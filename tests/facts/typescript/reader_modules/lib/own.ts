const need = (name: string) => process.env[name];
need("RM_OWN"); //! RM_OWN unknown
export { need } from "elsewhere";
