/// <reference path="./readability-package.d.ts" />
import Readability from '@mozilla/readability/Readability.js';
import { putDown } from './parts.ts';

putDown('readability', Readability);
