export const GET = go; //! route GET /api/x
export class Client {
  POST() {}
}
