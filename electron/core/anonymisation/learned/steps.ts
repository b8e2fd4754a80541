/** A stored weight of 1.0 is this many steps of the 8-bit table: weights reach ±3. */
export const STEPS = 40;
