import { addUserRules } from '../../engine/clutter/reader/user-rules';
import { tellFound } from '../background-client';
import { provide } from '../parts';
import { apply } from './apply';

provide('rules', { apply, addUserRules, tellFound });
