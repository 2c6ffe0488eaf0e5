import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { addDepartment } from '../../application/agencies/set-up.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { listLooks } from '../../application/staff/list-looks.ts';
import {
  AddStaff,
  addStaff,
  ChangeStaff,
  changeStaff,
  listDepartments,
  listStaff,
} from '../../application/staff/manage-staff.ts';
import { resetPassword } from '../../application/staff/passwords.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { LookView, NewPasswordView, StaffView } from './views.ts';

const tags = ['机关与人员'];
const StaffParams = AgencyParams.extend({ staffId: z.uuid() });
const Department = z.object({ id: z.string(), name: z.string() });
/** People, posts, units, and who looked at personal data. */
export const staffRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/staff',
      { schema: { tags, summary: '人员', params: AgencyParams, response: { 200: z.array(StaffView) } } },
      (request) => listStaff(app, actorOf(request)),
    );

    server.post(
      '/agencies/:agencyId/staff',
      {
        schema: {
          tags,
          summary: '添加人员',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: AddStaff,
          response: { 200: NewPasswordView.extend({ staffId: z.string() }), 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await addStaff(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.agencyId,
            request.body,
          ),
        ) as never,
    );

    server.put(
      '/agencies/:agencyId/staff/:staffId',
      {
        schema: {
          tags,
          summary: '调整岗位、停用',
          params: StaffParams,
          body: ChangeStaff,
          response: { 200: z.null(), 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await changeStaff(app, actorOf(request), request.params.staffId, request.body),
        ) as never,
    );

    server.post(
      '/agencies/:agencyId/staff/:staffId/password-reset',
      {
        schema: {
          tags,
          summary: '重置密码',
          params: StaffParams,
          headers: IdempotencyHeaders,
          response: { 200: NewPasswordView, 404: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await resetPassword(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.staffId,
          ),
        ) as never,
    );

    server.get(
      '/agencies/:agencyId/departments',
      { schema: { tags, summary: '股室', params: AgencyParams, response: { 200: z.array(Department) } } },
      (request) => listDepartments(app, actorOf(request)),
    );

    server.post(
      '/agencies/:agencyId/departments',
      {
        schema: {
          tags,
          summary: '添加股室',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: z.strictObject({ name: z.string().trim().min(1, '请填写股室名称').max(50) }),
          response: { 200: z.object({ id: z.string() }) },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await addDepartment(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.body,
          ),
        ) as never,
    );

    server.get(
      '/agencies/:agencyId/looks',
      {
        schema: {
          tags,
          summary: '查看个人信息的留痕',
          params: AgencyParams,
          response: { 200: z.array(LookView) },
        },
      },
      (request) => listLooks(app, actorOf(request)),
    );
  };
