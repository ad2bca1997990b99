import serverPackage from '../../package.json' with { type: 'json' };

/** Version of Hamkor. */
export const version: string = serverPackage.version;
