/**
 * The form of an id of a row: it stands in addresses and on command lines (`node:KZDOS@60`), so no colon, comma, semicolon
 * or `@`.
 */
export const idForm = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,99}$/u;
