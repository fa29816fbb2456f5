import { addTaught } from '../../engine/clutter/user-rules';
import { tellFound } from '../background-client';
import { RULES, type RulesWorld } from '../picker/contract';
import { apply } from './apply';

(globalThis as RulesWorld)[RULES] = { apply, addTaught, tellFound };
