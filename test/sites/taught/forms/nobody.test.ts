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
  — Non attribué — ¦ Personne ¦ Aucun ¦ Aucun agent ¦ Sans responsable ¦ Pas encore attribué ¦ Non affecté ¦ M'assigner ¦
  Não há responsável ¦ Sem atendente ¦ Libre ¦ Não tem responsável ¦ Sem operador ¦ Na fila ¦ Em fila ¦ Disponível ¦ Disponible ¦ Available ¦
  Verfügbar ¦ En cola ¦ Unclaimed ¦ Not claimed ¦ Open for anyone ¦ Up for grabs ¦ Unassigned ticket ¦ Ticket unassigned ¦ Sem encarregado ¦
  Sem titular ¦ Sem designação ¦ Não alocado ¦ Não informado ¦ Não especificado ¦ Vazio ¦ Vago ¦ Aguardando atribuição ¦ Aguardando atendente ¦
  Pendente de atribuição ¦ Atribuir responsável ¦ Definir responsável ¦ Escolher responsável ¦ Selecione um responsável ¦ Selecionar agente ¦
  Adicionar responsável ¦ Ninguém atribuído ¦ Ninguém ainda ¦ No hay responsable ¦ Sin titular ¦ Sin operador ¦ No especificado ¦ No disponible ¦
  Pendiente de asignar ¦ Pendiente de asignación ¦ Asignar responsable ¦ Seleccionar agente ¦ Seleccione un agente ¦ Agregar responsable ¦ Vacío ¦
  Nadie asignado ¦ Nadie todavía ¦ Unzugewiesen ¦ Nicht zugeteilt ¦ Ohne Zuständigen ¦ Kein Techniker ¦ Niemandem zugewiesen ¦ Nicht gesetzt ¦
  Nicht angegeben ¦ Agent auswählen ¦ Bearbeiter wählen ¦ Leer ¦ Unbekannt ¦ k.A. ¦ k. A. ¦ n.a. ¦ Non renseigné ¦ Non défini ¦ À assigner ¦
  Pas de responsable ¦ Non pris en charge ¦ Personne d'assigné ¦ Choisir un agent ¦ Sélectionner un agent ¦ Ajouter un responsable ¦
  En attente d'attribution ¦ No operator ¦ No handler ¦ Not assigned to anyone ¦ Undefined ¦ (empty) ¦ (blank) ¦ Not specified ¦ Unspecified ¦
  Not available ¦ Unknown ¦ Awaiting assignment ¦ Pending assignment ¦ Waiting for assignment ¦ Add assignee ¦ Set assignee ¦ Choose an agent ¦
  Select an owner ¦ Assign someone ¦ Assign an agent ¦ Assign now ¦ Click to assign ¦ Assign yourself ¦ Take ownership ¦ Claim ticket ¦ TBD ¦ 0 ¦
  No agents ¦ NA ¦ N/D ¦ s/r ¦ S/ responsável ¦ s/ atribuição`);

const somebody = formsIn(`
  Ana ¦ Ana Lima ¦ Noé ¦ No Kim ¦ Sem Visser ¦ Sin Li ¦ Admin OTRS ¦ Root ¦ carol (Carol Jensen) ¦ Nona Agent ¦ João Assis ¦
  Take That ¦ A. Owner ¦ Agent 7 ¦ Suporte N1 ¦ Pas Martin ¦ Ann Nobodyson ¦ 李雷 ¦ Олег ¦ Jan Niemandsdorfer ¦ me ¦ Eu ¦ Owner ¦
  Agente ¦ K.A. Meyer ¦ Any Silva ¦ K. A. ¦ Na ¦ N. D. ¦ Nd ¦ S. R. ¦ Li Na ¦ Libre Martínez ¦ Livre Silva ¦ Nil Costa ¦ Max Leer ¦ Livia ¦
  Vago Mendes ¦ Sem ¦ Sin ¦ Definir Souza ¦ Asignar Souza ¦ Agent Smith ¦ Tech Support ¦ Anyone Else Ltd ¦ Charge Dupont`);

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
