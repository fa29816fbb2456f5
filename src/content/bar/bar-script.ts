import { bar } from './bar';
import { BAR, type BarWorld } from './contract';

(globalThis as BarWorld)[BAR] = bar;
