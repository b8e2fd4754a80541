import { z } from 'zod';

// Imported before any schema is made: zod would otherwise try `new Function` to see whether it may, which the page's policy forbids and reports.
z.config({ jitless: true });
