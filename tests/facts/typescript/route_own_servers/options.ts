export const listening = { keepAlive: true };
