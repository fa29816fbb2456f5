import { TAKE, type TakeWorld } from './contract';
import { take } from './take';

(globalThis as TakeWorld)[TAKE] = take;
