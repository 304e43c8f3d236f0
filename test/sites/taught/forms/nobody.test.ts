import { describe, expect, it } from 'vitest';
import { assigneeIn, isNobody } from '@/utils/sites/taught/nobody';
import { formsIn } from './dates';

const nobody = formsIn(`
  - ¦ – ¦ — ¦ -- ¦ --- ¦ - - ¦ … ¦ ... ¦ · ¦ () ¦ [] ¦ [ ] ¦ <> ¦ * ¦ ? ¦ / ¦ | ¦ (-) ¦ [—] ¦ Unassigned ¦ unassigned ¦ UNASSIGNED ¦
  — Unassigned — ¦ (unassigned) ¦ [Unassigned] ¦ - Unassigned - ¦ <unassigned> ¦ Not assigned ¦ Not yet assigned ¦ not set ¦
  (not assigned) ¦ *Unassigned* ¦ Unassigned. ¦ None ¦ (none) ¦ -- None -- ¦ --None-- ¦ No one ¦ Nobody ¦ Nobody in particular ¦
  No owner ¦ No assignee ¦ No agent assigned ¦ Anyone ¦ Anybody ¦ N/A ¦ n/a ¦ (n/a) ¦ None selected ¦ Unowned ¦ No user ¦
  Assign to me ¦ Assign ¦ Assign me ¦ + Assign ¦ Select… ¦ — Select — ¦ Take ¦ Ninguém ¦ ninguem ¦ (ninguém) ¦ — Ninguém — ¦
  Nenhum ¦ Sem responsável ¦ sem responsavel ¦ - Sem responsável - ¦ Sem atribuição ¦ Não atribuído ¦ Não atribuída ¦
  nao atribuido ¦ Ainda não atribuído ¦ (não atribuído) ¦ Nenhum responsável ¦ Sem agente ¦ Sem dono ¦ Atribuir ¦ Atribuir a mim ¦
  Assumir ¦ A definir ¦ Qualquer um ¦ Nadie ¦ (nadie) ¦ Sin asignar ¦ — Sin asignar — ¦ [sin asignar] ¦ No asignado ¦ No asignada ¦
  Sin responsable ¦ Ninguno ¦ Ningún agente ¦ Sin agente ¦ Aún no asignado ¦ Asignarme ¦ Por asignar ¦ Sin dueño ¦
  Nicht zugewiesen ¦ (nicht zugewiesen) ¦ — Nicht zugewiesen — ¦ Niemand ¦ Nicht zugeordnet ¦ Kein Bearbeiter ¦ Keiner ¦
  Ohne Bearbeiter ¦ Noch nicht zugewiesen ¦ Kein Besitzer ¦ Mir zuweisen ¦ Non assigné ¦ non assignée ¦ (Non attribué) ¦
  — Non attribué — ¦ Personne ¦ Aucun ¦ Aucun agent ¦ Sans responsable ¦ Pas encore attribué ¦ Non affecté ¦ M'assigner`);

const somebody = formsIn(`
  Ana ¦ Ana Lima ¦ Noé ¦ No Kim ¦ Sem Visser ¦ Sin Li ¦ Admin OTRS ¦ Root ¦ carol (Carol Jensen) ¦ Nona Agent ¦ João Assis ¦
  Take That ¦ A. Owner ¦ Agent 7 ¦ Suporte N1 ¦ Pas Martin ¦ Ann Nobodyson ¦ 李雷 ¦ Олег ¦ Jan Niemandsdorfer ¦ me ¦ Eu ¦ Owner ¦
  Agente ¦ K.A. Meyer ¦ Any Silva`);

it('knows at least 80 forms of nobody', () => {
  expect(new Set(nobody).size).toBeGreaterThanOrEqual(80);
});

describe('an assignee', () => {
  it.each(['', ' ', ...nobody])('%j is nobody', (text) => {
    expect([isNobody(text), assigneeIn(text)]).toEqual([true, '']);
  });

  it.each(somebody)('%j is somebody', (text) => {
    expect([isNobody(text), assigneeIn(text)]).toEqual([false, text]);
  });

  it('is nobody where the analyst said that this owner means that', () => {
    expect(assigneeIn('Admin OTRS', ['Admin OTRS'])).toBe('');
  });
});
