/** What is learnt, in the order of the table: 人名, 施設・勤務先, 住所. */
export const KINDS = ['P', 'F', 'A'] as const;

/** A stored weight of 1.0 is this many steps of the 8-bit table: weights reach ±3. */
export const STEPS = 40;
