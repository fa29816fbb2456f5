import { provide } from '../parts';
import { createMarker } from './peek';

provide('peek', createMarker);
