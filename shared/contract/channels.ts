/** The name under which Electron's page knocks on the door. */
export const DISPATCH_CHANNEL = 'board:dispatch';
/** The name under which Electron's page hears events. */
export const EVENT_CHANNEL = 'board:event';
