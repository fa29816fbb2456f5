import { TAKE, type TakeWorld } from './contract';
import { take } from './share';

(globalThis as TakeWorld)[TAKE] = take;
