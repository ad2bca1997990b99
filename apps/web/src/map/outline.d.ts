declare module 'virtual:outline/land' {
  export const land: string;
  export const graticule: string;
}
declare module 'virtual:outline/boundaries' {
  export const boundaries: string;
}
