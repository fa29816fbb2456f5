import { provide } from '../parts';
import { createBar } from './bar';

provide('bar', createBar);
