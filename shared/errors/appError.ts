import { ERROR_MESSAGES, type ErrorCode } from './codes.ts';

/** What crosses the wire when an operation is refused. `fields` maps an input path to its own sentence; `details` carries plain facts the page may show. */
export interface ErrorBody {
  code: ErrorCode;
  message: string;
  fields?: Record<string, string>;
  details?: Record<string, string | number | boolean>;
  /** Given for bugs only: the id under which the log holds the stack. */
  id?: string;
}

/** A refusal that a user can understand; anything else thrown is a bug and never leaks. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Record<string, string> | undefined;
  readonly details: ErrorBody['details'];
  readonly id: string | undefined;

  constructor(code: ErrorCode, message: string = ERROR_MESSAGES[code], extra: Omit<ErrorBody, 'code' | 'message'> = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = extra.fields;
    this.details = extra.details;
    this.id = extra.id;
  }

  /** The plain JSON form that crosses the door. */
  toBody(): ErrorBody {
    return {
      code: this.code,
      message: this.message,
      ...(this.fields ? { fields: this.fields } : {}),
      ...(this.details ? { details: this.details } : {}),
      ...(this.id ? { id: this.id } : {}),
    };
  }

  /** Rebuilds the error on the page's side of the door. */
  static fromBody(body: ErrorBody): AppError {
    const { code, message, ...extra } = body;
    return new AppError(code, message, extra);
  }
}

/** Makes the compiler list every variant of a union that a switch forgot. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
