export { hash } from './engine/dom/hash';
