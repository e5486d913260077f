import { padded } from '../calendar';

/** The account of an office workstation; workstation `n` belongs to employee `n`. */
export function workstation(index: number): string {
  return `WS${String(index).padStart(5, '0')}`;
}

/** The address of an office workstation; the samples use 10.0.0.0/8 throughout. */
export function workstationAddress(index: number): string {
  return `10.${2 + (Math.floor(index / 62_500) % 30)}.${Math.floor(index / 250) % 250}.${1 + (index % 250)}`;
}

/** The account of a plant machine in the old domain. */
export function plantMachine(index: number): string {
  return `PM${padded(Math.floor(index / 100) % 100)}-NODE${padded(index % 100)}`;
}

/** The address of a plant machine. */
export function plantAddress(index: number): string {
  return `10.${40 + (Math.floor(index / 62_500) % 8)}.${1 + (Math.floor(index / 250) % 250)}.${1 + (index % 250)}`;
}
