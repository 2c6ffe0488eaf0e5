/** Password of every demonstration account; shown on the sign-in page of a demonstration and nowhere else. */
export const DEMO_PASSWORD = 'Yanshi-2025-demo';
